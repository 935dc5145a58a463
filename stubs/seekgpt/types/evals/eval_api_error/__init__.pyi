from .. import EvalAPIError

__all__ = ("EvalAPIError",)
