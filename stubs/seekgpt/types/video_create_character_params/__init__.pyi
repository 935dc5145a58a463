from .. import VideoCreateCharacterParams as VideoCreateCharacterParams
