from .. import SafetyAlert as SafetyAlert
