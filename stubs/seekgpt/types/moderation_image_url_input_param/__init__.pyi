from .. import _moderation_image_url_input_param
from .. import ModerationImageURLInputParam as ModerationImageURLInputParam

class ImageURL(_moderation_image_url_input_param.ImageURL): ...
