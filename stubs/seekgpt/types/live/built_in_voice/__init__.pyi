from ..._literals import _live_BuiltInVoice as BuiltInVoice
