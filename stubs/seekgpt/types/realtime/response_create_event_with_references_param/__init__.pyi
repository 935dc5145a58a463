from .. import ResponseCreateEventWithReferencesParam
from .. import (
    RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
)

__all__ = ("ResponseCreateEventWithReferencesParam",)
