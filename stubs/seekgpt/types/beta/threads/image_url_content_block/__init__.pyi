from .. import ImageURLContentBlock as ImageURLContentBlock
from .. import ImageURL as ImageURL
