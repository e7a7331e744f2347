using System.Globalization;
using System.Text;
using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests.Forms;

/// <summary>Every mistake of a folder of tables is said at once, each by row and column.</summary>
public sealed class ProblemsTests
{
    private const string Units = "id,name,country,status\na,A,QX,asserted\n";

    [Theory]
    [InlineData("units", "id,name,country,statuss\na,A,QX,asserted\n", "units.csv:1:1: there is no column `status`; expected the columns `id`, `status`, `name`, `country`\nunits.csv:1:4: unknown column `statuss`; did you mean `status`?")]
    [InlineData("units", "id,name,country,status,name\na,A,QX,asserted,B\n", "units.csv:1:5: `name` is given twice; expected each column once")]
    [InlineData("units", "id,name,country,status,branch\na,A,QX,asserted,amry\n", "units.csv:2:5: `branch` is the text `amry`; expected one of `army`, `navy`, `air-force`, `national-guard`, `federal-police`, `state-police`, `municipal-police`, `migration`, `customs`, `prisons`, `intelligence`, `prosecution`, `judiciary`, `oversight`, `other-civilian`; did you mean `army`?")]
    [InlineData("units", "id,name,country,status,nationalForce\na,A,QX,asserted,perhaps\n", "units.csv:2:5: `nationalForce` is the text `perhaps`; expected `true` or `false`")]
    [InlineData("units", "id,name,country,status\na,,QX,asserted\n", "units.csv:2:2: `name` is empty; expected its name")]
    [InlineData("units", "id,name,country,status\na,A,QX,asserted,more\n", "units.csv:2:5: `more` stands in a column without a name; expected a name in the header")]
    [InlineData("relations", "id,status,kind,unit,other,from\nr,asserted,command,a,a,03/04/2019\n", "relations.csv:2:6: `from` is `03/04/2019`, which can mean two days; expected `2019-04-03` or `2019-03-04`, whichever is meant")]
    [InlineData("relations", "id,status,kind,unit,other,from\nr,asserted,command,a,a,03/04/19\n", "relations.csv:2:6: `from` is the text `03/04/19`; expected a date such as `2014-06-30`, `2014-06` or `2014`, or its `earliest` and `latest`")]
    [InlineData("relations", "id,status,kind,unit,other,from\nr,asserted,command,a,a,2015..2014\n", "relations.csv:2:6: `earliest` of `from` is after `latest`; expected `earliest` on or before `latest`")]
    [InlineData("relations", "id,status,kind,unit,other,from\nr,asserted,command,a,a,2014-02-30\n", "relations.csv:2:6: `from` is `2014-02-30`, which the calendar does not have; expected a date such as `2014-06-30`, `2014-06` or `2014`, or its `earliest` and `latest`")]
    [InlineData("relations", "id,status,kind,unit,other,share\nr,asserted,formed-from,a,a,\"0,5\"\n", "relations.csv:2:6: `share` is `0,5`, which is read differently in different countries; expected digits, and a point before decimals, such as `1250000.50`")]
    [InlineData("relations", "id,status,kind,unit,other,share\nr,asserted,formed-from,a,a,1.5\n", "relations.csv:2:6: `share` is the number `1.5`; expected a number from 0 to 1")]
    [InlineData("searches", "id,status,units,on\ns,,a,\n", "searches.csv:2:2: `status` is empty; expected one of `asserted`, `disputed`, `retracted`: how the claim stands")]
    [InlineData("listings", "id,status,unit,list,from\nl,asserted,a,other,3-4-2020\n", "listings.csv:2:5: `from` is `3-4-2020`, which can mean two days; expected `2020-04-03` or `2020-03-04`, whichever is meant")]
    [InlineData("aliases", "unit,name\nb,B\n", "aliases.csv:2:1: no unit has the id `b`; expected an id of `units.csv`; did you mean `a`?")]
    [InlineData("aliases", "unit,name\n,B\n", "aliases.csv:2:1: the row does not say which unit it belongs to; expected an id of `units.csv`")]
    public void A_mistake_is_named_by_row_and_column(string table, string text, string problem)
    {
        using var folder = new Folder().With("units.csv", Units).With($"{table}.csv", text);

        Assert.Equal(problem.Replace("; did you mean `a`?", problem.Contains("`b`", StringComparison.Ordinal) ? Suggested("b", "a") : "", StringComparison.Ordinal), Problems(folder));
    }

    [Fact]
    public void Names_in_one_cell_and_in_a_table_of_their_own_exclude_each_other()
    {
        using var folder = new Folder().With("units.csv", "id,name,country,status,aliases\na,A,QX,asserted,B | C\n").With("aliases.csv", "unit,name\na,D\n");

        Assert.Equal("aliases.csv:2:1: `a` has `aliases` in `units.csv` already; expected one or the other", Problems(folder));
    }

    [Fact]
    public void None_and_rows_exclude_each_other()
    {
        using var folder = new Folder().With("units.csv", Units).With("incidents.csv", "id,status,title,decisions\ni,asserted,I,none\nj,asserted,J,yes\n")
            .With("decisions.csv", "incident,question,answer,by,capacity,on\ni,gross-violation,true,X,state,2020\n");

        Assert.Equal(
            "incidents.csv:3:4: `decisions` is `yes`; expected `none` where there are none; else rows in the table of this name\n"
            + "decisions.csv:2:1: `i` has `decisions` in `incidents.csv` already; expected one or the other",
            Problems(folder));
    }

    [Fact]
    public void A_row_that_two_rows_could_own_has_to_name_both_ids()
    {
        using var folder = new Folder().With("package.csv", "id,title,country\np,P,QX\n")
            .With("lines.csv", "id,title\na,A\nb,B\n")
            .With("recipients.csv", "line,id,named\na,unit,U\nb,unit,U\n")
            .With("sharing.csv", "recipient,unit\nunit,x\nb/unit,y\n");

        var read = new FormReader<PackageContent>(Form.Package, PackageContent.SchemaName).Read(folder.Name, folder.Name);
        Assert.Contains("sharing.csv:2:1: several rows of `recipients.csv` have the id `unit`; expected both ids, as in `line/recipient`", folder.Short(read.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("sharing.csv:3", folder.Short(read.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_all_tables_are_said_at_once()
    {
        using var folder = new Folder().With("units.csv", "id,name,country,status\na,A,Mexico,asserted\nb,,QX,sure\n")
            .With("relations.csv", "id,status,kind,unit,other,from\nr,asserted,under,a,b,1/2/2020\n");

        Assert.Equal(5, Problems(folder).Split('\n').Length);
    }

    [Fact]
    public void What_a_reference_names_has_to_exist()
    {
        using var folder = new Folder().With("units.csv", Units).With("relations.csv", "id,status,kind,unit,other\nr,asserted,command,a,zone\n");
        var unusable = Assert.Throws<UnusableInputException>(() => RegistryInputs.Read([folder.Name]));

        Assert.Equal("relations.csv:2:1: no unit has the id `zone`; expected the id of a unit in the registry", folder.Short(unusable.Problems));
    }

    [Fact]
    public void A_table_by_itself_is_no_registry()
    {
        using var folder = new Folder().With("units.csv", Units);
        var unusable = Assert.Throws<UnusableInputException>(() => RegistryInputs.Read([Path.Combine(folder.Name, "units.csv")]));

        Assert.Equal("units.csv: a table by itself is no registry; expected the folder that holds it", folder.Short(unusable.Problems));
    }

    [Fact]
    public void Ten_thousand_rows_that_belong_nowhere_do_not_hang()
    {
        var rows = new StringBuilder("unit,name\n");
        for (var row = 0; row < 10_000; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"nobody-{row},x\n");
        }

        var units = new StringBuilder("id,name,country,status\n");
        for (var unit = 0; unit < 10_000; unit++)
        {
            units.Append(CultureInfo.InvariantCulture, $"unit-{unit},x,QX,asserted\n");
        }

        using var folder = new Folder().With("units.csv", units.ToString()).With("aliases.csv", rows.ToString());

        Assert.Contains("9000 more problems are not listed", Problems(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_a_registry_that_says_nothing_yet()
    {
        using var folder = new Folder();
        foreach (var (file, text) in FormTemplate.Of(Form.Registry))
        {
            folder.With(file, text);
        }

        Assert.Empty(RegistryInputs.Read([folder.Name]).Units);
    }

    [Fact]
    public void A_template_says_what_every_column_means() => Approved.Match(FormTemplate.Of(Form.Registry).Single(its => its.File == "README.txt").Text);

    [Fact]
    public void A_template_of_a_package_says_it_too() => Approved.Match(FormTemplate.Of(Form.Package).Single(its => its.File == "README.txt").Text);

    private static string Suggested(string word, string candidate) => Nearest.To(word, [candidate]) is { } near ? $"; did you mean `{near}`?" : "";

    private static string Problems(Folder folder) =>
        folder.Short(new FormReader<RegistryContent>(Form.Registry, RegistryContent.SchemaName).Read(folder.Name, folder.Name).Problems);
}
