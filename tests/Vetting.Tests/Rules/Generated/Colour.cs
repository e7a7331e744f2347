namespace Vetting.Tests.Rules.Generated;

public enum Colour
{
    None = 0,
    Red,
    Green,
}
