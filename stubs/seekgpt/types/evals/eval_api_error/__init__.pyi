from .. import EvalAPIError as EvalAPIError

__all__ = ("EvalAPIError",)
