from .. import VoiceDeleted as VoiceDeleted
