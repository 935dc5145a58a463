from .. import RealtimeConnectParams as RealtimeConnectParams
