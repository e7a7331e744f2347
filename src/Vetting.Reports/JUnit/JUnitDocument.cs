using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using static Vetting.Reports.Escaping.XmlCharacters;

namespace Vetting.Reports.JUnit;

/// <summary>JUnit XML, as build servers read it. Compiled into the harness too, whose runs of cases are written the same way.</summary>
internal static class JUnitDocument
{
    public static string Of(IEnumerable<JUnitSuite> suites)
    {
        ImmutableArray<JUnitSuite> all = [.. suites];
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, result => all.Sum(suite => suite.Count(result)));
            foreach (var suite in all)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", XmlSafe(suite.Name));
                Counts(xml, suite.Count);
                foreach (var its in suite.Cases)
                {
                    Case(xml, its);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Case(XmlWriter xml, JUnitCase its)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlSafe(its.ClassName));
        xml.WriteAttributeString("name", XmlSafe(its.Name));
        if (its.Result != JUnitResult.Passed)
        {
            xml.WriteStartElement(its.Result switch { JUnitResult.Skipped => "skipped", JUnitResult.Error => "error", _ => "failure" });
            xml.WriteAttributeString("message", XmlSafe(its.Message));
            if (its.Detail.Length > 0)
            {
                xml.WriteString(XmlSafe(its.Detail));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, Func<JUnitResult, int> count)
    {
        xml.WriteAttributeString("tests", Number(Enum.GetValues<JUnitResult>().Sum(count)));
        xml.WriteAttributeString("failures", Number(count(JUnitResult.Failed)));
        if (count(JUnitResult.Error) is > 0 and var errors)
        {
            xml.WriteAttributeString("errors", Number(errors));
        }

        xml.WriteAttributeString("skipped", Number(count(JUnitResult.Skipped)));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
