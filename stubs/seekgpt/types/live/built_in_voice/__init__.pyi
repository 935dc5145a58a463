from ..._literals import _live_BuiltInVoice as _BuiltInVoice

BuiltInVoice = _BuiltInVoice
