import pickle, os
class A:
    def __reduce__(self):
        return (os._exit, (0,))
pickle.loads(pickle.dumps(A()))
