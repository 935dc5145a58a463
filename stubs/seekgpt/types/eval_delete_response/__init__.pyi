from .. import EvalDeleteResponse as EvalDeleteResponse
