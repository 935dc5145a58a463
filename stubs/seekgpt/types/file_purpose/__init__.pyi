from .._literals import _FilePurpose

FilePurpose = _FilePurpose
