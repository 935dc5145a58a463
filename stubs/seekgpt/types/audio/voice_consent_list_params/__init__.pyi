from .. import VoiceConsentListParams as VoiceConsentListParams
