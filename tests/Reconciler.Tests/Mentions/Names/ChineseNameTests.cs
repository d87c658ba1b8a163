namespace Reconciler.Tests.Mentions.Names;

public class ChineseNameTests
{
    [Theory]
    [InlineData("2025中國—東盟人工智能部長圓桌會議于9月18日在南寧召開。", "E:2025中國—東盟人工智能部長圓桌會議", "L:南寧")]
    [InlineData("第八届世界人工智能大会在上海开幕。", "E:第八届世界人工智能大会", "L:上海")]
    [InlineData(
        "正式啟動中國—東盟國家人工智能應用合作中心和中國—老撾人工智能應用合作中心。",
        "O:中國—東盟國家人工智能應用合作中心",
        "O:中國—老撾人工智能應用合作中心"
    )]
    [InlineData("世界卫生组织发布报告。", "O:世界卫生组织")]
    [InlineData("国家发展和改革委员会通知", "O:国家发展和改革委员会")]
    [InlineData("工业和信息化部表示", "O:工业和信息化部")]
    [InlineData("越南科技部副部長裴皇方指出", "O:越南科技部", "P:裴皇方")]
    [InlineData("老撾技術與通訊部部長波萬坎·馮達拉說", "O:老撾技術與通訊部", "P:波萬坎·馮達拉")]
    [InlineData("習近平主席與東盟國家領導人會談", "P:習近平", "O:東盟")]
    [InlineData("国务院总理李强出席并致辞", "O:国务院", "P:李强")]
    [InlineData("外交部长王毅会见法国外长", "P:王毅", "L:法国")]
    [InlineData("法国总统马克龙访问北京", "L:法国", "P:马克龙", "L:北京")]
    [InlineData("联合国秘书长古特雷斯呼吁停火", "O:联合国", "P:古特雷斯")]
    [InlineData("新华社记者李明报道", "O:新华社", "P:李明")]
    [InlineData("中国与东盟的合作不断深化", "L:中国", "O:东盟")]
    [InlineData("日本和韩国将举行会谈", "L:日本", "L:韩国")]
    [InlineData("亚洲基础设施投资银行批准贷款", "O:亚洲基础设施投资银行")]
    [InlineData("中国科学院研究员张伟说", "O:中国科学院", "P:张伟")]
    [InlineData("会议通过《全球人工智能治理行动计划》", "W:全球人工智能治理行动计划")]
    [InlineData("落实“全球发展倡议”", "W:全球发展倡议")]
    [InlineData("巴黎协定生效十年", "W:巴黎协定")]
    [InlineData("中非合作论坛峰会在北京举行", "E:中非合作论坛峰会", "L:北京")]
    [InlineData("上海市人民政府主办", "O:上海市人民政府")]
    [InlineData("清华大学和北京大学的学者", "O:清华大学", "O:北京大学")]
    [InlineData("阿里巴巴集团宣布裁员", "O:阿里巴巴集团")]
    [InlineData("由东浩兰生集团承办", "O:东浩兰生集团")]
    [InlineData("華為和騰訊参加了展览", "O:華為", "O:騰訊")]
    [InlineData("首届中国国际供应链促进博览会", "E:首届中国国际供应链促进博览会")]
    [InlineData("中美两国元首通话")]
    [InlineData("本次會議取得成果")]
    [InlineData("国际会议很多")]
    [InlineData("教育部召开新闻发布会", "O:教育部")]
    [InlineData("菲律賓駐廣州總領事艾瑞的話", "L:菲律賓", "L:廣州", "P:艾瑞")]
    [InlineData("新加坡國立大學校長陳永財表示", "O:新加坡國立大學", "P:陳永財")]
    [InlineData("部分企业部署了新系统")]
    [InlineData("俄罗斯外交部发言人扎哈罗娃说", "O:俄罗斯外交部", "P:扎哈罗娃")]
    public void Names_in_Chinese_text_are_found_with_their_kind(string text, params string[] expected) =>
        Assert.Equal(expected, NameRules.Names(text));
}
