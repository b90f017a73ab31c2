# What small programs usually name, imported ahead of time. Each module costs every context its
# time, whether the program names it or not; json, random and dataclasses are left out for that.
import bisect, collections, functools, heapq, itertools, math, operator, re, string, typing

del bisect, collections, functools, heapq, itertools, math, operator, re, string, typing
