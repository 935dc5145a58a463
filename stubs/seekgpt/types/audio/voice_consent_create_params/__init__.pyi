from .. import VoiceConsentCreateParams as VoiceConsentCreateParams
