namespace Virtualization;

[Reference("The Myth of Type I and Type II Hypervisors", "http://blog.codemonkey.ws/2007/10/myth-of-type-i-and-type-ii-hypervisors.html", Year = 2007, Author = "A. Liguori", Language = "en")]
public sealed class MythOfTypes;
