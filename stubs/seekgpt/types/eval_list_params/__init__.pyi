from .. import EvalListParams as EvalListParams
