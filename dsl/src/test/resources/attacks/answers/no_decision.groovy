// stopped BadAnswer: `next` gave no decision; end it with `practice skill`
return null
