namespace Virtualization;

[Reference("Deadlines and the sound they make (Hyper-V)", "https://dirteam.com/sander/2008/06/26/deadlines-and-the-sounds-they-make-hyper-v/", Year = 2008, Author = "S. Berkouwer", Language = "en")]
public sealed class HyperVReleaseDay;
