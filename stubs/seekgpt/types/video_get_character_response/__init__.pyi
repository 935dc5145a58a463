from .. import VideoGetCharacterResponse as VideoGetCharacterResponse
