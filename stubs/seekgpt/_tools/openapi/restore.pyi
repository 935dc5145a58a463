from typing import Dict
from .methods import MethodMaker
from .toml import Edits

def restore(maker: MethodMaker) -> Dict[str, Edits]:
    """The edits that make the files of a document's declarations, by their names. The maker is one
    for that document, with nothing declared yet.
    """
