import random


class Dice:
    def random(self):
        return 4


def judge(eval, exec):
    return eval("fair") + exec("fine")


def roll(random):
    return random.random()


def input(prompt):
    return prompt


def pickle(value):
    return value


answer = input("how many? ")
jar = pickle("gherkin")
os = Dice()
os.system = roll
os.system("quiet")
[eval("x") for eval in [roll]]
