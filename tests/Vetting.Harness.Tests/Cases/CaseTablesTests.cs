using Vetting.Reading;

namespace Vetting.Harness.Tests.Cases;

public sealed class CaseTablesTests
{
    [Fact]
    public void Every_error_of_a_table_is_said_at_once_with_its_place()
    {
        using var law = SmallLaw.With();
        law.Table(
            "a,XX-1,,,,plain,,,clear,,made up,active,",
            "a,XX-01,2014-13-01,soon,nobody,plane,/lines/7,,claer,,,activ,",
            "b,XX-01,,,,plain,/lines/0,,\"clear, lift\",recipient.Unit,made up,active,",
            "c,XX-01,,,,plain,/lines/0/recipients/3,,indeterminate,,made up,active,",
            "d,XX-01,,,,plain,,\"package lines[0].chanel = unknown\npackage lines[0].chanel = FMF; packge id = x\",clear,,made up,active,",
            "e,XX-01,,,,plain,,registry incidents[shoting].kinds = [torture],indeterminate,Kinds,made up,active,",
            "f,XX-01,,,,plain,,registry incidents[shoting].kinds = torture,clear,,made up,active,",
            "g,XX-01,,,,plain,,registry incidents[0].kinds = torture,clear,,made up,active,",
            "h,XX-01,,,,plain,,registry units = unknown,clear,,made up,active,",
            "i,XX-02,,,,plain,,package lines[0].items[0].lethality =,clear,,made up",
            "j,XX-02,,,,plain,,package lines[0] items = 1,\"indeterminate, waived\",text,made up,active,",
            "k,XX-02,,,,plain,,package lines[0].title += a,clear,,made up,active,",
            "l,XX-02,,,,plain,,package lines[0].purposes[0].x = a; package notes[0].x = a,clear,,made up,active,",
            "m,XX-02,,,,pl\"ain,,,clear,,made up,active,");
        var problems = Assert.Throws<UnusableInputException>(() => law.Read()).Message;
        Approved.Match(law.Shown(problems) + "\n");
    }

    [Theory]
    [InlineData("id,rule,law_on,known-on,assess-as,start,subject,changes,expected,missing,from,status,note\n", "1:9: unknown column `law_on`; did you mean `law-on`?")]
    [InlineData("rule,id,law-on,known-on,assess-as,start,subject,changes,expected,missing,from,status,note\n", "1:1: the columns are not those of the format, in its order")]
    [InlineData("", "1:1: the file is empty")]
    [InlineData("\"", "1:1: a double quote does not open or close a cell")]
    public void A_table_with_another_header_is_refused(string table, string problem)
    {
        using var law = SmallLaw.With();
        File.WriteAllText(law.Cases, table);
        Assert.Contains(problem, Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_UTF_8_is_refused()
    {
        using var law = SmallLaw.With();
        File.WriteAllBytes(law.Cases, [.. "id"u8, 0xFF, 0xFE]);
        Assert.Contains("cases.csv: the file is not UTF-8", Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_another_system_change_nothing()
    {
        using var law = SmallLaw.With();
        var text = File.ReadAllText(law.Cases);
        var before = law.Test().ToText();
        File.WriteAllText(law.Cases, "\uFEFF" + text.ReplaceLineEndings("\r\n"));
        Assert.Equal(before, law.Test().ToText());
    }

    [Fact]
    public void A_case_of_a_rule_of_another_set_is_refused()
    {
        using var law = SmallLaw.With();
        Directory.CreateDirectory(Path.Combine(law.Folder, "others"));
        File.Move(law.Cases, Path.Combine(law.Folder, "others/cases.csv"));
        Assert.Contains("`XX-01` is a rule of `units`; expected cases beside the rules that they ask", Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_starting_point_is_read_as_strictly_as_any_package()
    {
        using var law = SmallLaw.With();
        law.Replace(Path.Combine(law.Folder, "starting-points/plain.package.json"), ("\"channel\"", "\"chanel\""));
        Assert.Contains("unknown member `chanel`; did you mean `channel`?", Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_registry_without_its_package_is_said()
    {
        using var law = SmallLaw.With();
        File.Move(Path.Combine(law.Folder, "starting-points/plain.registry.json"), Path.Combine(law.Folder, "starting-points/plian.registry.json"));
        Assert.Contains("the registry starts no case; expected `plian.package.json` beside it; did you mean `plain`?", Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }
}
