from .. import CustomVoice as CustomVoice
