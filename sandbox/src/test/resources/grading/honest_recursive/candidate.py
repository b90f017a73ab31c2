def solve(xs):
    if not xs: return []
    head, *tail = xs
    return solve([x for x in tail if x < head]) + [head] + solve([x for x in tail if x >= head])
