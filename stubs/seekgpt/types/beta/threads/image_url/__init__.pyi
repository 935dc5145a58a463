from .. import ImageURL as ImageURL
