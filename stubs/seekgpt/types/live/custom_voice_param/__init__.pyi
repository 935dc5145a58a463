from .. import CustomVoiceParam as CustomVoiceParam
