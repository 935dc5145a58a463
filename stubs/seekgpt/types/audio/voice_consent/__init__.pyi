from .. import VoiceConsent as VoiceConsent
