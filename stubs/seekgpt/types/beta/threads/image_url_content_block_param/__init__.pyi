from .. import ImageURLContentBlockParam as ImageURLContentBlockParam
from .. import ImageURLParam as ImageURLParam
