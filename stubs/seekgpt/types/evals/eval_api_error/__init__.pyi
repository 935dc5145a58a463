from .. import EvalAPIError as EvalAPIError
