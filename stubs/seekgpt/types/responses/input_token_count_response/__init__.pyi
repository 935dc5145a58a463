from .. import InputTokenCountResponse as InputTokenCountResponse
