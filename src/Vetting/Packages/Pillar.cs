using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the aim that a line serves; the first four are those of the Merida Initiative")]
internal enum Pillar
{
    [Meaning("disrupting organised crime")]
    OrganizedCrime,

    [Meaning("justice, police reform and rights")]
    RuleOfLaw,

    [Meaning("a modern border")]
    Border,

    [Meaning("strong and resilient communities")]
    Communities,

    [Meaning("defence against an outside threat")]
    Defense,

    [Meaning("management of migration")]
    Migration,

    [Meaning("another aim")]
    Other,
}
