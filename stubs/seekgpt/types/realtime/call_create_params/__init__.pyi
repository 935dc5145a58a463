from .. import CallCreateParams as CallCreateParams
from .. import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
