from .. import EvalListParams

__all__ = ("EvalListParams",)
