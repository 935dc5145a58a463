from .. import UsageAudioSpeechesParams as UsageAudioSpeechesParams
