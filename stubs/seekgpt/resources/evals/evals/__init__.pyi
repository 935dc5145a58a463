from .. import AsyncEvals as AsyncEvals, Evals as Evals

__all__ = ("AsyncEvals", "Evals")
