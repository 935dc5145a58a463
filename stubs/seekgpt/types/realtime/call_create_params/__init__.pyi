from .. import CallCreateParams as CallCreateParams
