from .. import VoiceConsentUpdateParams as VoiceConsentUpdateParams
