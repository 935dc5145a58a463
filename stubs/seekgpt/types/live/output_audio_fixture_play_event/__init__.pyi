from .. import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
