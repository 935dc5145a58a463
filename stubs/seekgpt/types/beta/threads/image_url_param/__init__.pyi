from .. import ImageURLParam as ImageURLParam
