from .. import EvalDeleteResponse as EvalDeleteResponse

__all__ = ("EvalDeleteResponse",)
