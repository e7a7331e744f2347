using System.Globalization;
using System.Text;
using System.Xml;

namespace Vetting.Harness.Printing;

/// <summary>A run of cases as JUnit XML: a suite for each rule, a test case for each case and one for the minimum of cases.</summary>
internal static class TestJUnit
{
    public static string Of(TestRun run)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, run.Passed, run.Failed, run.Skipped);
            foreach (var rule in run.Rules)
            {
                Rule(xml, rule);
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Rule(XmlWriter xml, RuleResult rule)
    {
        var isLacking = !rule.Lacking.IsEmpty;
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", $"{rule.Set}/{rule.Rule}");
        Counts(
            xml,
            rule.Count(CaseStatus.Passed) + (rule.IsMinimumChecked && !isLacking ? 1 : 0),
            rule.Count(CaseStatus.Failed) + (isLacking ? 1 : 0),
            rule.Count(CaseStatus.Skipped));
        foreach (var its in rule.Cases)
        {
            Start(xml, rule.Rule, its.Id);
            if (its.Status == CaseStatus.Failed)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Text($"expected {its.Expected}, but was {its.Actual}"));
                xml.WriteString(Text($"{its.At}\nwhy: {its.Why}\nfrom: {its.From}"));
                xml.WriteEndElement();
            }
            else if (its.Status == CaseStatus.Skipped)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", "marked as todo");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        if (rule.IsMinimumChecked)
        {
            Start(xml, rule.Rule, "minimum of cases");
            if (isLacking)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", string.Create(CultureInfo.InvariantCulture, $"{rule.Lacking.Length} cases are lacking"));
                xml.WriteString(Text(string.Join('\n', rule.Lacking.Select(gap => gap.What))));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string rule, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", rule);
        xml.WriteAttributeString("name", Text(name));
    }

    private static void Counts(XmlWriter xml, int passed, int failed, int skipped)
    {
        xml.WriteAttributeString("tests", (passed + failed + skipped).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failed.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>XML has no way to write most control characters.</summary>
    private static string Text(string text) => string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD'));
}
