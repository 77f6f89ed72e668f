namespace LighthouseModel;

[Reference("A list of lights", "https://example.org/lights", Year = 1900)]
public sealed class LightList;
