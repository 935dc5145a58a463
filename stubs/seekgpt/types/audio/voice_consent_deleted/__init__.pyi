from .. import VoiceConsentDeleted as VoiceConsentDeleted
