from .. import EvalDeleteResponse

__all__ = ("EvalDeleteResponse",)
