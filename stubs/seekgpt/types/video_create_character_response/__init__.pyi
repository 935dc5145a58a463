from .. import VideoCreateCharacterResponse as VideoCreateCharacterResponse
