from .. import InvocationListParams as InvocationListParams
