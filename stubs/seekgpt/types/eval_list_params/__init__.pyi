from .. import EvalListParams as EvalListParams

__all__ = ("EvalListParams",)
