from .. import ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam
from .. import (
    RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
)
