namespace Virtualization;

[Reference("dawn.fi: the end of HP-UX", "https://dawn.fi/uutiset/2026/01/07/hp-ux-kayttojarjestelma-lakkautettiin", Year = 2026, Author = "dawn.fi", Language = "fi")]
public sealed class HpuxEndNews;
