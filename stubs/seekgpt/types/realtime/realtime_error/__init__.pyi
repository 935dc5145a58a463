from .. import RealtimeError as RealtimeError
